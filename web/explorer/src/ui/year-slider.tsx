import { useEffect, useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { FIRST_YEAR, LATEST_YEAR } from '../lib/address';
import { StrayYear } from './stray-year';

interface YearSliderProps {
  readonly label?: string;
  readonly year: number;
  /** The name under which the year stands in the address, where that is another than `year`. */
  readonly parameter?: string;
  readonly onChange: (year: number) => void;
  /** Whether a button runs through the years; off where a year costs much. */
  readonly play?: boolean;
}

const STEP_MS = 900;

/** A year on a line, by mouse, finger or arrow keys; it tells its year when it is let go. */
export function YearSlider({ label = 'Year', year, parameter, onChange, play = false }: YearSliderProps) {
  const [shown, setShown] = useState(year);
  const [playing, setPlaying] = useState(false);
  useEffect(() => setShown(year), [year]);
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => (year >= LATEST_YEAR ? setPlaying(false) : onChange(year + 1)), STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, year, onChange]);
  return (
    <div className="years">
      <Slider
        value={shown}
        minValue={FIRST_YEAR}
        maxValue={LATEST_YEAR}
        onChange={(value) => setShown(value as number)}
        onChangeEnd={(value) => onChange(value as number)}
      >
        <Label>{label}</Label>
        <SliderOutput>{shown}</SliderOutput>
        <SliderTrack>
          <SliderThumb />
        </SliderTrack>
      </Slider>
      {play && (
        <button
          type="button"
          onClick={() => {
            if (!playing && year >= LATEST_YEAR) onChange(FIRST_YEAR);
            setPlaying(!playing);
          }}
        >
          {playing ? 'Stop' : 'Play'}
        </button>
      )}
      <StrayYear parameter={parameter} year={year} />
    </div>
  );
}
