import type { AmongInput } from '../../generated';

/** UN M49 regions, as the data name them. */
export const UN_REGIONS = ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'] as const;

/** The circle of states that an address names: `process:colombo-process`, `organisation:iom`, `region:Asia`, or `all`. */
export function circleOf(text: string): AmongInput {
  const [kind, name = ''] = text.split(/:(.*)/s);
  if (kind === 'process' && name) return { process: name };
  if (kind === 'organisation' && name) return { organisation: name };
  if (kind === 'region' && name) return { unRegion: name };
  return { all: true };
}
