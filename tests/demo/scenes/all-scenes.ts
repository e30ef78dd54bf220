// The photos of the demo school.
import { classBoard } from './class-board.ts';
import { coatPegs } from './coat-pegs.ts';
import { craftTable } from './craft-table.ts';
import type { Scene } from './scene.ts';
import { schoolGarden } from './school-garden.ts';
import { sportsDay } from './sports-day.ts';

export const scenes: readonly Scene[] = [craftTable, sportsDay, classBoard, coatPegs, schoolGarden];
