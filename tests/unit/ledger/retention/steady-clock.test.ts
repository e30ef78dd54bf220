// A wrong clock purges nothing (F17): back, ahead, to 1970, for an hour or for good.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClockState, readClock } from '../../../../utils/ledger/retention/steady-clock.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const start = Date.parse('2026-11-24T08:00:00Z');

/** Reads the clock at each of these times. */
function run(times: readonly number[]) {
  let state: ClockState | null = null;
  return times.map((now) => {
    const reading = readClock(state, now);
    state = reading.state;
    return reading;
  });
}
const steady = (from: number, days: number): readonly number[] =>
  Array.from({ length: days * 4 + 1 }, (_, at) => from + at * 6 * hour);

it('that runs on is believed after a day, and every time from then', () => {
  const readings = run(steady(start, 3)).map(({ mayPurge }) => mayPurge);
  expect(readings.slice(0, 4)).toEqual([false, false, false, false]);
  expect(readings.slice(4)).toEqual(readings.slice(4).map(() => true));
});

describe('a clock that jumps', () => {
  const before = steady(start, 3);
  const last = start + 3 * day;
  it.each([
    ['a minute back', -60_000, true],
    ['an hour back, by summer time', -hour, true],
    ['a day back', -day, false],
    ['a year back', -365 * day, false],
    ['to 1970', -last, false],
    ['an hour ahead', hour, true],
    ['a night', 10 * hour, true],
    ['a week', 7 * day, true],
    ['a summer holiday', 45 * day, false],
    ['a year ahead', 365 * day, false],
    ['401 days ahead', 401 * day, false],
    ['to 2099', 26_000 * day, false],
  ])('%s: may purge at once is %s', (_, by, expected) => {
    expect(run([...before, last + by]).at(-1)?.mayPurge).toBe(expected);
  });

  it('ahead for less than a day, and back again, never counts', () => {
    for (const by of [11 * day, 61 * day, 365 * day, 399 * day, 401 * day, 4_000 * day]) {
      const wrong = [0, 6, 12, 18].map((hours) => last + by + hours * hour);
      const readings = run([...before, ...wrong]);
      expect(readings.slice(before.length).some(({ mayPurge }) => mayPurge)).toBe(false);
    }
  });

  it('more than 400 days ahead waits for a person, and for nobody when it is set right', () => {
    const far = run([...before, ...steady(last + 500 * day, 30)]);
    expect(far.slice(before.length).every((it) => it.isDoubtful && !it.mayPurge)).toBe(true);
    const right = run([...before, last + 500 * day, last + hour]).at(-1);
    expect(right).toMatchObject({ isDoubtful: false, mayPurge: true });
  });
});

it('of a computer that is used once a week is believed in the third week', () => {
  const weeks = run([0, 7, 14, 21].map((days) => start + days * day));
  expect(weeks.map(({ mayPurge }) => mayPurge)).toEqual([false, false, true, true]);
});

it('however often it goes wrong for less than a day, back or ahead, it is never believed when it is ahead', () => {
  const back = fc.integer({ min: -20_000, max: -1 });
  const ahead = fc.integer({ min: 11, max: 20_000 });
  const episode = fc.record({
    right: fc.integer({ min: 1, max: 12 }),
    wrong: fc.integer({ min: 1, max: 3 }),
    days: fc.oneof(back, ahead),
  });
  fc.assert(
    fc.property(fc.array(episode, { maxLength: 12 }), (episodes) => {
      let state: ClockState | null = null;
      let now = start;
      const read = (offset: number) => {
        now += 6 * hour;
        const reading = readClock(state, now + offset);
        state = reading.state;
        return reading;
      };
      for (const { right, wrong, days } of episodes) {
        for (let at = 0; at < right; at += 1) read(0);
        for (let at = 0; at < wrong; at += 1) {
          const { mayPurge } = read(days * day);
          // A clock that is behind lets nothing go too early, whether it is believed or not.
          if (days > 0) expect(mayPurge).toBe(false);
        }
      }
      // Set right, it is believed again in two days, or a person is asked: after 1970, today is far ahead.
      for (let at = 0; at < 8; at += 1) read(0);
      const { mayPurge, isDoubtful } = read(0);
      expect(mayPurge || isDoubtful).toBe(true);
    }),
  );
});
