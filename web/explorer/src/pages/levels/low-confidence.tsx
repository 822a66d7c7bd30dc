import { inWords } from '../../lib/words';
import { PairFigure } from '../../ui/pair-bar';

interface Pair {
  readonly certain: number;
  readonly withPossible: number;
}

interface LowConfidenceProps {
  readonly confidence: string;
  readonly held: Pair;
  readonly coded: Pair;
  readonly uncoded: Pair;
}

/** Said above every figure that rests on the project's own coding of aims and topics. */
export function LowConfidence({ confidence, held, coded, uncoded }: LowConfidenceProps) {
  return (
    <p className="notice low-confidence">
      <strong>! Confidence: {inWords(confidence)}.</strong> This rests on the project’s own coding from quoted evidence.
      Of <PairFigure counts={held} /> mandates that hold <PairFigure counts={coded} /> are coded and{' '}
      <PairFigure counts={uncoded} /> are not; what is not coded is not recorded, and never counts as “no”.
    </p>
  );
}
