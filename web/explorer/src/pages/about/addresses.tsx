import '../../styles/records.css';
import { ScrollBox } from '../../ui/scroll-box';

const ADDRESSES = [
  ['/graphql', null, 'the GraphQL endpoint, public and read-only'],
  ['/playground/', '/playground/', 'an editor for queries, with the library of questions'],
  ['/questions', '/questions', 'the library of questions, for people and programs'],
  [
    '/questions/{name}.csv',
    '/questions/members-of-a-process.csv',
    'an answer as a file; tsv, json, jsonl, graphml and gexf too',
  ],
  ['/id/{id}', '/id/iom', 'one lasting address for each thing: page, JSON, linked data, CSV, citation'],
  ['/permalinks, /q/{token}', null, 'a lasting address for any query'],
  ['/cite', '/cite', 'how to cite the dataset'],
  ['/schema.graphql', '/schema.graphql', 'the schema, described'],
  ['/context.jsonld', '/context.jsonld', 'the terms of the linked data'],
] as const;

/** Where else the service can be asked. */
export function Addresses() {
  return (
    <>
      <h2>Addresses of the service</h2>
      <p>This explorer is a client of the same public API. Whatever it shows can be asked without it:</p>
      <ScrollBox label="Addresses of the service">
        <table>
          <thead>
            <tr>
              <th scope="col">Address</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {ADDRESSES.map(([address, link, what]) => (
              <tr key={address}>
                <th scope="row">{link ? <a href={link}>{address}</a> : <code>{address}</code>}</th>
                <td>{what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
