import { useSearchParams } from 'wouter';
import { useYear } from '../../lib/address';
import { parametersOf, type Supposition, suppositionIn } from '../../lib/supposition';

/** The scenario in the address; changing it is a step that the browser's way back undoes. */
export function useSupposition() {
  const [parameters, setParameters] = useSearchParams();
  const [year, setYear] = useYear();
  const { unread, ...read } = suppositionIn(parameters);
  const supposition: Supposition = { year, ...read };
  const change = (next: Supposition) =>
    setParameters((before) => {
      const after = parametersOf(next);
      const kept = before.get('year');
      if (kept !== null) after.set('year', kept);
      return after;
    });
  const isEmpty = supposition.add.length + supposition.removeActors.length + supposition.removeMandates.length === 0;
  return { supposition, isEmpty, unread, change, setYear };
}
