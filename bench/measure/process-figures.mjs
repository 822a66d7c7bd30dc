// What the operating system tells of a process; nothing where it does not tell.
import { readFileSync } from 'node:fs';

/** Resident memory of a process and its peak, in megabytes; undefined where the system does not tell. */
export function memoryOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const of = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
    return { resident: of('VmRSS'), peak: of('VmHWM') };
  } catch {
    return undefined;
  }
}

const TICKS_A_SECOND = 100;

/** Seconds of processor time that some processes have used together; undefined where the system does not tell. */
export function processorTimeOf(pids) {
  try {
    const ticks = pids.flatMap((pid) => {
      // The name of the command stands in brackets and may hold spaces.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return [Number(fields[11]), Number(fields[12])];
    });
    return ticks.reduce((sum, one) => sum + one, 0) / TICKS_A_SECOND;
  } catch {
    return undefined;
  }
}
