import { Link } from 'wouter';
import { AboutDocument, type AboutQuery } from '../generated';
import { useAnswer } from '../lib/use-answer';
import { titled } from '../lib/words';
import { AnswerView } from '../ui/answer-view';
import { Page } from '../ui/page';
import { Addresses } from './about/addresses';
import { RULES } from './about/rules';
import { Facts } from './thing/facts';

/** How the data were made, by which rules answers follow, what they cannot tell, and how to use them. */
export default function AboutPage() {
  const answer = useAnswer(AboutDocument, {});
  return (
    <Page
      title="About"
      lead="A graph of the institutions that govern international migration: who holds which mandate, since when, by which
        source, where mandates overlap and where nobody holds one. It puts into data what Alexander Betts’ brief of November
        2010 argues in prose, so that the argument can be asked, dated, checked and contradicted."
    >
      <h2>How the data were made</h2>
      <ul>
        <li>
          Facts were collected from statutes, treaties, resolutions, official lists and literature. Every row names its
          source and the place in it; nothing is filled by a guess, and an unknown date stays empty.
        </li>
        <li>
          A mandate is coded: one actor, one of five functions, one issue area, with its strength, reach and authority.
          The statements it was coded from stand beside it, each with the strength that its own source asserts.
        </li>
        <li>
          All mandates were coded twice, the second time without sight of the first. The{' '}
          <Link href="/ask/two-codings-of-a-mandate">two codings</Link> and how each difference was settled are in the
          data.
        </li>
        <li>
          Levels, aims, topics and issue areas of instruments are the project’s own coding, with a reason in each row.
          Aims and topics are always of low confidence.
        </li>
        <li>
          Where sources disagree, the better sourced value is kept and{' '}
          <Link href="/ask/where-sources-disagree">the other</Link> stands beside it. The brief’s own words are claims,
          never facts.
        </li>
        <li>
          Confidence is that of the best source of a fact: high for primary and official documents, medium for
          literature and press, low for general knowledge.
        </li>
      </ul>
      <AnswerView answer={answer} rows={40}>
        {(data) => (
          <>
            <Holdings data={data} />
            <Rules data={data} />
            <Limits data={data} />
            <Use data={data} />
          </>
        )}
      </AnswerView>
      <h2>Report an error</h2>
      <p>
        A wrong or missing fact is one row in a table. Tell the project its id, what is wrong, and the source that shows
        it, in the tracker of the repository that the data came from. Whoever has the repository can correct the row in{' '}
        <code>seed/</code>, run <code>npm run validate</code>, and propose the change: CONTRIBUTING.md tells how. A row
        that turns out wrong is withdrawn with its reason, and its id is never used again.
      </p>
      <Addresses />
    </Page>
  );
}

function Holdings({ data }: { readonly data: AboutQuery }) {
  const rows = [
    ['Sources', data.sources],
    ['Organisations', data.organisations],
    ['Processes', data.processes],
    ['States and territories', data.states],
    ['Instruments', data.instruments],
    ['Mandates', data.mandates],
    ['Documented gaps', data.gaps],
    ['Memberships', data.memberships],
    ['Acts about treaties', data.treatyActions],
    ['Claims of the brief', data.claims],
  ] as const;
  return (
    <>
      <h2>What it holds</h2>
      <Facts facts={rows.map(([name, { totalCount }]) => [name, totalCount.toLocaleString('en')])} />
    </>
  );
}

function Rules({ data: { release } }: { readonly data: AboutQuery }) {
  return (
    <>
      <h2>The rules</h2>
      <p>
        Every analysis follows a written rule, and names its version. Every figure comes twice: what is certain, and
        what is certain or possible. The year of reference is {release.referenceYear}.
      </p>
      <Facts
        facts={release.ruleVersions.map(({ rule, version }) => [
          titled(rule.replaceAll('-', '_')),
          <>
            <code>{version}</code>: {RULES[rule] ?? 'see docs/rules.md.'}
          </>,
        ])}
      />
      <p className="quiet">The rules whole, with worked examples and limits, are in docs/rules.md of the repository.</p>
    </>
  );
}

function Limits({ data: { release, inTheYear } }: { readonly data: AboutQuery }) {
  const counts = inTheYear.counts;
  return (
    <>
      <h2>Known limits</h2>
      <ul>
        <li>Counting mandates never proves that they are adequate, and “not recorded” is silence, never a “no”.</li>
        {counts && (
          <li>
            Many memberships are not dated: of those possible in 2010, {counts.certain.toLocaleString('en')} are certain
            and {(counts.withPossible - counts.certain).toLocaleString('en')} only possible. Certain figures are lower
            bounds.
          </li>
        )}
        <li>
          Memberships are seen most often in 2010, the year of the brief. A certain line that falls later tells of fewer
          sources, not of fewer members.
        </li>
        <li>
          Parties are recorded up to the year that each instrument states; some instruments have partial lists only.
          Which treaties a state could join, its reservations and national law are not in the data.
        </li>
        <li>Bilateral and unilateral practice is not recorded.</li>
        <li>Most memberships and acts about treaties rest on one source alone.</li>
        <li>
          The data speak for {release.firstYear} to {release.latestYear}; early years are thinly recorded.
        </li>
      </ul>
    </>
  );
}

function Use({ data: { release } }: { readonly data: AboutQuery }) {
  return (
    <>
      <h2>Licence and citation</h2>
      <p>
        Data:{' '}
        {release.licenseUrl ? (
          <a href={release.licenseUrl} rel="license external">
            {release.license}
          </a>
        ) : (
          release.license
        )}
        , free for any use. Code: Apache-2.0. A citation is asked for, not required:
      </p>
      <blockquote>{release.citation}</blockquote>
      <p>
        <a href="/cite.bib">BibTeX</a> · <a href="/cite.csl.json">CSL-JSON</a> · <a href="/cite.txt">Text</a>. Each{' '}
        <Link href="/ask">question</Link> and each <Link href="/things">thing</Link> has a citation of its own. Name the
        data version, <code>{release.dataVersion}</code>: it changes whenever a row does.
      </p>
    </>
  );
}
