import { Link } from 'wouter';
import { Page } from '../../ui/page';

/** What an address says that names no function. */
export function NoSuchCell({ id }: { readonly id: string }) {
  return (
    <Page title="There is no such cell">
      <p>
        “{id}” is not the name of a cell. They are named by function and issue area, such as
        “normative-oversight--migrant-rights”. <Link href="/coverage">Choose one in the matrix</Link>.
      </p>
    </Page>
  );
}
