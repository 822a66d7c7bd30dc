import { Link, useLocation } from 'wouter';
import { PAGES } from '../pages';
import { ThemeSwitch } from './theme-switch';

const GROUPS = ['Look', 'Compare', 'Check', 'Use'] as const;

/** The way to every page; on a phone it folds behind a button that needs no script of its own. */
export function Navigation() {
  const [location] = useLocation();
  const inside = (path: string) => location === path || location.startsWith(`${path}/`);
  return (
    <header className="bar">
      <Link href="/" className="brand">
        Migration Governance Graph
      </Link>
      <details className="menu" key={location}>
        <summary>Menu</summary>
        <nav aria-label="Pages">
          {GROUPS.map((group) => (
            <ul key={group} aria-label={group}>
              {PAGES.filter((page) => page.group === group).map(({ path, name }) => (
                <li key={path}>
                  <Link href={path} aria-current={inside(path) ? 'page' : undefined}>
                    {name}
                  </Link>
                </li>
              ))}
              {group === 'Use' && (
                <li>
                  <a href="/playground/">Playground</a>
                </li>
              )}
            </ul>
          ))}
        </nav>
      </details>
      <ThemeSwitch />
    </header>
  );
}
