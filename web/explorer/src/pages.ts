import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

export interface PageEntry {
  readonly path: string;
  /** Name in the navigation, and first part of the title of the window. */
  readonly name: string;
  /** Where it stands in the navigation; null for pages that others lead to. */
  readonly group: 'Look' | 'Compare' | 'Check' | 'Use' | null;
  readonly page: LazyExoticComponent<ComponentType>;
}

const entry = (
  path: string,
  name: string,
  group: PageEntry['group'],
  load: () => Promise<{ default: ComponentType }>,
): PageEntry => ({ path, name, group, page: lazy(load) });

/** Every page of the explorer: each is loaded when somebody opens it. */
export const PAGES: readonly PageEntry[] = [
  entry('/', 'Start', null, () => import('./pages/start')),
  entry('/coverage', 'Coverage', 'Look', () => import('./pages/coverage')),
  entry('/coverage/:cell', 'Evidence of a cell', null, () => import('./pages/cell')),
  entry('/network', 'Network', 'Look', () => import('./pages/network')),
  entry('/paths', 'Paths', 'Look', () => import('./pages/paths')),
  entry('/timeline', 'Timeline', 'Look', () => import('./pages/timeline')),
  entry('/things', 'Things', 'Look', () => import('./pages/things')),
  entry('/things/:id', 'Thing', null, () => import('./pages/thing')),
  entry('/compare', 'Compare', 'Compare', () => import('./pages/compare')),
  entry('/scenario', 'Scenario', 'Compare', () => import('./pages/scenario')),
  entry('/participation', 'Participation', 'Check', () => import('./pages/participation')),
  entry('/ratification', 'Ratification', 'Check', () => import('./pages/ratification')),
  entry('/fit', 'Fit', 'Check', () => import('./pages/fit')),
  entry('/levels', 'Levels', 'Check', () => import('./pages/levels')),
  entry('/claims', 'Claims', 'Check', () => import('./pages/claims')),
  entry('/ask', 'Questions', 'Use', () => import('./pages/ask')),
  entry('/ask/:name', 'Question', null, () => import('./pages/question')),
  entry('/about', 'About', 'Use', () => import('./pages/about')),
];
