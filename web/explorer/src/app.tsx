import { Suspense, useEffect, useRef } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { PAGES } from './pages';
import { Boundary } from './ui/boundary';
import { Navigation } from './ui/navigation';
import { Skeleton } from './ui/skeleton';

/** The frame of every page: the way to the others above, the page itself below. */
export function App() {
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of place that counts.
  useEffect(() => {
    // A reader with a screen reader or keyboard starts at the top of the page that a link led to.
    if (!first.current) main.current?.focus();
    first.current = false;
    window.scrollTo(0, 0);
  }, [location]);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <Navigation />
      <main id="main" ref={main} tabIndex={-1}>
        <Boundary key={location}>
          <Suspense fallback={<Skeleton rows={6} />}>
            <Switch>
              {PAGES.map(({ path, page }) => (
                <Route key={path} path={path} component={page} />
              ))}
              <Route>
                <NothingHere />
              </Route>
            </Switch>
          </Suspense>
        </Boundary>
      </main>
    </>
  );
}

function NothingHere() {
  return (
    <>
      <h1>There is no such page</h1>
      <p>
        Go <Link href="/">to the start</Link>, or choose one above.
      </p>
    </>
  );
}
