// Over a photo: a box on every place that can be covered, and what is covered already.
import type { TargetedPointerEvent } from 'preact';
import { useState } from 'preact/hooks';
import { type Cover, type CoverTool, isCovered } from '../../utils/model/cover.ts';
import type { Box } from '../../utils/model/evidence.ts';
import type { Spotted } from '../../utils/model/review-view.ts';
import { useWords } from '../shared/words.ts';
import { isOwnCover, keyOf, toggled, withDrawn } from './cover-spots.ts';
import { HandCover } from './hand-cover.tsx';
import { placeStyle } from './place-style.ts';
import './cover-layer.css';

export interface Covering {
  readonly covers: readonly Cover[];
  readonly style: CoverTool;
  readonly isInert: boolean;
  readonly onCover: (covers: readonly Cover[]) => void;
}

export interface CoverLayerProps {
  readonly spots: readonly Spotted[];
  /** Null: the boxes are only shown. */
  readonly covering: Covering | null;
}

type Place = Pick<Box, 'x' | 'y' | 'width' | 'height'>;

/** Of the photo: a smaller movement is a click beside a box. */
const smallestDrag = 0.015;

export function CoverLayer({ spots, covering }: CoverLayerProps) {
  const words = useWords();
  const [drag, setDrag] = useState<{ from: Place; to: Place } | null>(null);
  if (covering === null) {
    return spots.map(({ kind, box }) => (
      <span key={keyOf(box)} class={`preview-box preview-box-${kind}`} style={placeStyle(box)} />
    ));
  }
  const { covers, style, isInert, onCover } = covering;
  const byHand = covers.filter((cover) => !spots.some((spot) => isOwnCover(cover, spot)));
  const drawn = drag === null ? null : { ...between(drag.from, drag.to), style };
  return (
    <div
      class="cover-layer"
      onPointerDown={(event) => {
        // A finger scrolls; it has the button for a new cover instead.
        const isDrawing = event.button === 0 && event.pointerType !== 'touch' && !isInert;
        if (!isDrawing || event.target !== event.currentTarget) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: placeOf(event), to: placeOf(event) });
      }}
      onPointerMove={(event) => drag !== null && setDrag({ ...drag, to: placeOf(event) })}
      onPointerCancel={() => setDrag(null)}
      onPointerUp={() => {
        setDrag(null);
        if (drawn === null || Math.min(drawn.width, drawn.height) < smallestDrag) return;
        onCover(withDrawn(covers, drawn));
      }}
    >
      {[
        ...covers.filter((cover) => !byHand.includes(cover)),
        ...(drawn === null ? [] : [drawn]),
      ].map((cover) => (
        <span key={keyOf(cover)} class={`cover cover-${cover.style}`} style={placeStyle(cover)} />
      ))}
      {spots.map(({ kind, box }) => (
        <button
          key={`${kind} ${keyOf(box)}`}
          type="button"
          class={`preview-box preview-box-${kind}`}
          style={placeStyle(box)}
          aria-pressed={isCovered(box, covers)}
          aria-disabled={isInert}
          aria-label={words(`cover_${kind}`)}
          title={words(`cover_${kind}`)}
          onClick={() => !isInert && onCover(toggled(covers, { kind, box }, style))}
        />
      ))}
      {byHand.map((cover) => (
        <HandCover
          key={String(covers.indexOf(cover))}
          cover={cover}
          isInert={isInert}
          onChange={(changed) =>
            onCover(covers.flatMap((it) => (it === cover ? (changed ?? []) : it)))
          }
        />
      ))}
    </div>
  );
}

function placeOf(event: TargetedPointerEvent<HTMLElement>): Place {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  const inside = (value: number): number => Math.min(1, Math.max(0, value));
  const x = inside((event.clientX - left) / width);
  return { x, y: inside((event.clientY - top) / height), width: 0, height: 0 };
}

function between(from: Place, to: Place): Place {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
}
