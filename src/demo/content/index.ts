import type { DemoProject } from '../demo-project';
import { cleanRivers } from './clean-rivers';
import { mountainLibrary } from './mountain-library';
import { museumsWithoutDoors } from './museums-without-doors';
import { neighboursAgainstFire } from './neighbours-against-fire';
import { nightTrain } from './night-train';
import { oneDigitalDesk } from './one-digital-desk';
import { safeWayToSchool } from './safe-way-to-school';
import { schoolWorkshops } from './school-workshops';
import { twinning } from './twinning';
import { villageTaste } from './village-taste';
import { warmSchools } from './warm-schools';
import { youngReporters } from './young-reporters';

/** The twelve projects of the demo, Twinning first. */
export const DEMO_PROJECTS: readonly DemoProject[] = [
  twinning,
  cleanRivers,
  oneDigitalDesk,
  schoolWorkshops,
  museumsWithoutDoors,
  mountainLibrary,
  warmSchools,
  safeWayToSchool,
  nightTrain,
  youngReporters,
  villageTaste,
  neighboursAgainstFire,
];
