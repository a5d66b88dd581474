import { mountainLake } from './mountain-lake';
import { mountainVillage } from './mountain-village';
import { nightTown } from './night-town';
import { railway } from './railway';
import { riverBridge } from './river-bridge';
import { townSkyline } from './town-skyline';
import { vineyard } from './vineyard';
import { wheatFields } from './wheat-fields';

/** The demo's pictures as SVG, by the name of the PNG file that is made of each. */
export const PICTURES = {
  'river-bridge.png': riverBridge,
  'mountain-village.png': mountainVillage,
  'town-skyline.png': townSkyline,
  'wheat-fields.png': wheatFields,
  'mountain-lake.png': mountainLake,
  'night-town.png': nightTown,
  'vineyard.png': vineyard,
  'railway.png': railway,
} satisfies Record<`${string}.png`, string>;

export type PictureName = keyof typeof PICTURES;
