import type { ClusterMark } from '@fortschrift/domain/cluster';
import Circle from '@lucide/svelte/icons/circle';
import Diamond from '@lucide/svelte/icons/diamond';
import Flag from '@lucide/svelte/icons/flag';
import Hexagon from '@lucide/svelte/icons/hexagon';
import Leaf from '@lucide/svelte/icons/leaf';
import Square from '@lucide/svelte/icons/square';
import Star from '@lucide/svelte/icons/star';
import Triangle from '@lucide/svelte/icons/triangle';
import type { IconType } from '#lib/ui/icon.ts';

/** Symbol of every mark of a cluster; its colour stands in ClusterSign.svelte. */
export const markIcons: Readonly<Record<ClusterMark, IconType>> = {
  circle: Circle,
  square: Square,
  triangle: Triangle,
  diamond: Diamond,
  star: Star,
  hexagon: Hexagon,
  flag: Flag,
  leaf: Leaf,
};
