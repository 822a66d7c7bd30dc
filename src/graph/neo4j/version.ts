import { unavailable } from '../../errors.js';
import { type DatasetVersion, MODEL_VERSION, type Query } from '../engine.js';
import type { Parameters } from '../values.js';
import { type StoredVersion, VERSION_QUERY } from './load.js';
import type { Read } from './read.js';

const VERSION: Query<Parameters, StoredVersion> = { name: 'dataset.version', text: VERSION_QUERY };

/** After this a known version is asked for again, lest the first question after a load is refused. */
const RECENT_MS = 1000;
/** How long a reader waits for a load that is being committed. */
const SWITCH_PATIENCE_MS = 3000;
const SWITCH_POLL_MS = 50;

/**
 * Which dataset the graph holds. A reader may begin with a version that was seen a moment ago, since it
 * is confirmed after the last read: what is the same before and after was the same all the time. Many
 * readers share one look.
 */
export class VersionWatch {
  private seen: { readonly version: DatasetVersion; readonly at: number } | undefined;
  private running: Promise<DatasetVersion> | undefined;
  private next: Promise<DatasetVersion> | undefined;

  constructor(private readonly read: Read) {}

  /** The version where it was seen lately. */
  atHand(): DatasetVersion | undefined {
    return this.seen && performance.now() - this.seen.at < RECENT_MS ? this.seen.version : undefined;
  }

  /** A version that was seen lately, or is asked for now. Fails with UNAVAILABLE where the graph is empty or of another model. */
  async recent(): Promise<DatasetVersion> {
    return this.atHand() ?? this.now();
  }

  /** The version at a moment after this call. A look that began before it may be older than the caller's last read. */
  now(): Promise<DatasetVersion> {
    if (!this.running) return this.look();
    const after = () => this.look();
    this.next ??= this.running.then(after, after);
    return this.next;
  }

  private look(): Promise<DatasetVersion> {
    this.next = undefined;
    const running = this.stored().finally(() => {
      if (this.running === running) this.running = undefined;
    });
    this.running = running;
    return running;
  }

  private async stored(): Promise<DatasetVersion> {
    const end = performance.now() + SWITCH_PATIENCE_MS;
    for (;;) {
      this.seen = undefined;
      const at = performance.now();
      const [row] = await this.read(VERSION, {});
      if (!row) throw unavailable('The graph holds no dataset yet. The operator has to run "npm run load".');
      if (row.version.model !== MODEL_VERSION)
        throw unavailable(
          'The graph was loaded by another release of this service. The operator has to run "npm run load".',
        );
      if (!row.switching) {
        this.seen = { version: row.version, at };
        return row.version;
      }
      if (performance.now() > end) throw unavailable('The dataset is being replaced. Try again in a moment.');
      await new Promise((wake) => setTimeout(wake, SWITCH_POLL_MS));
    }
  }
}
