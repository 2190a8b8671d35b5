/** The twelve stories as press photos. */
import { cardSize } from '../../../render/settings.ts';
import { FloodedStreet, MothOnLeaf, ThinkingGoldfish, WoodenMouse } from '../claims/echoes.tsx';
import { BreadRolls, DarkLake, OctopusWithHat, SchoolWithBubble } from '../claims/first-page.tsx';
import { BananaAmongBerries, ColdWater, LibraryWithSlide, SnowyBeach } from '../claims/perfect-pictures.tsx';
import { PressPhoto } from '../claims/press-photo.tsx';

export const folder = 'activities/checking-information/cards';
export const size = cardSize;

const scenes = {
  octopus: <OctopusWithHat />,
  closed: <SchoolWithBubble />,
  bakery: <BreadRolls />,
  bigfish: <DarkLake />,
  snow: <SnowyBeach />,
  banana: <BananaAmongBerries />,
  water: <ColdWater />,
  slide: <LibraryWithSlide />,
  goldfish: <ThinkingGoldfish />,
  flood: <FloodedStreet />,
  mouse: <WoodenMouse />,
  moth: <MothOnLeaf />,
};

export const stills = Object.fromEntries(
  Object.entries(scenes).map(([claim, scene]) => [`claim-${claim}`, <PressPhoto>{scene}</PressPhoto>]),
);
