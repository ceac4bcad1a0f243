import { survivingLoss, type Asha } from "./asha.ts";
import type { Observation } from "./sampler.ts";

/**
 * The best first. Trials that were terminated early rank by how far they came. So does one that ran on while there was
 * little to hold it against, by what is known now: its place is at the first rung where it would be terminated.
 */
export function rankedTrials(trials: readonly Observation[], asha: Asha | undefined): readonly Observation[] {
  const places = asha === undefined ? new Map<Observation, Place>() : placesOf(trials, asha);
  const place = (trial: Observation): Place => places.get(trial) ?? finalPlace(trial);
  return trials.toSorted((a, b) => {
    const [ofA, ofB] = [place(a), place(b)];
    if (ofA.rung !== ofB.rung) return ofB.rung - ofA.rung;
    return ofA.loss === ofB.loss ? a.trial - b.trial : ofA.loss < ofB.loss ? -1 : 1;
  });
}

/** The rung that a trial came to, Infinity for its end, and its loss there. */
interface Place {
  readonly rung: number;
  readonly loss: number;
}

/** Without a number a trial came nowhere. */
function finalPlace({ complete, rungs, loss }: Observation): Place {
  if (complete) return { rung: Infinity, loss };
  return Number.isFinite(loss) ? { rung: rungs.length, loss } : { rung: -1, loss };
}

function placesOf(trials: readonly Observation[], asha: Asha): ReadonlyMap<Observation, Place> {
  const places = new Map<Observation, Place>();
  // Those that are left are held against each other, rung by rung.
  let left = trials;
  for (let rung = 0; left.length > 0; rung++) {
    const here = left.filter(({ rungs }) => rungs.length > rung);
    const lossOf = (trial: Observation): number => trial.rungs[rung]!;
    const limit = here.length === 0 ? Infinity : survivingLoss(here.map(lossOf), asha);
    left = here.filter((trial) => lossOf(trial) <= limit);
    for (const trial of here) if (lossOf(trial) > limit) places.set(trial, { rung: rung + 1, loss: lossOf(trial) });
  }
  return places;
}
