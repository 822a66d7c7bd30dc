import type { ReactNode } from 'react';
import { Link } from 'wouter';

interface CardProps {
  readonly question: string;
  /** The answer, in a word or a figure. */
  readonly answer: ReactNode;
  /** Page that shows it, and what the link says. */
  readonly href: string;
  readonly more: string;
  /** Where the answer comes from; null where the service gave none. */
  readonly analysis: { readonly asOf: number; readonly ruleVersion: string; readonly note: string } | null | undefined;
  readonly children: ReactNode;
}

/** A headline question with the answer that the data give now. */
export function Card({ question, answer, href, more, analysis, children }: CardProps) {
  return (
    <article className="card start-headline">
      <h3>{question}</h3>
      <p className="start-answer">{answer}</p>
      {children}
      <p className="start-more">
        <Link href={href}>{more}</Link>
      </p>
      {analysis && (
        <details className="quiet">
          <summary>
            {analysis.asOf}, rule {analysis.ruleVersion}
          </summary>
          {analysis.note}
        </details>
      )}
    </article>
  );
}
