import { useEffect, useState } from 'react';
import type { LayoutStep, LayoutTask } from './layout';

/** The places of the nodes, worked out in a thread of its own so that the page stays free. */
export function useLayout(task: LayoutTask | undefined): LayoutStep | undefined {
  const [step, setStep] = useState<{ readonly task: LayoutTask; readonly step: LayoutStep }>();
  useEffect(() => {
    if (!task) return;
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutStep>) => {
      setStep({ task, step: data });
      if (data.done) worker.terminate();
    });
    worker.postMessage(task);
    return () => worker.terminate();
  }, [task]);
  return step?.task === task ? step?.step : undefined;
}
