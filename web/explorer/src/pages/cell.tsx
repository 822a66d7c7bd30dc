import { useParams } from 'wouter';
import { cellParts } from '../lib/cells';
import { NoSuchCell } from './cell/no-such-cell';
import { OneCell } from './cell/one-cell';
import './cell/cell.css';

/** The evidence of one cell of the matrix in a year. */
export default function CellPage() {
  const { cell = '' } = useParams();
  const parts = cellParts(cell);
  return parts ? <OneCell {...parts} /> : <NoSuchCell id={cell} />;
}
