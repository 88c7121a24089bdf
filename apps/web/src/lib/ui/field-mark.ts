import type { ActionFieldKey } from '@fortschrift/domain/action-field';
import Baby from '@lucide/svelte/icons/baby';
import BookOpen from '@lucide/svelte/icons/book-open';
import Briefcase from '@lucide/svelte/icons/briefcase';
import HandHeart from '@lucide/svelte/icons/hand-heart';
import HeartPulse from '@lucide/svelte/icons/heart-pulse';
import House from '@lucide/svelte/icons/house';
import Sparkles from '@lucide/svelte/icons/sparkles';
import UsersRound from '@lucide/svelte/icons/users-round';
import type { IconType } from './icon.ts';

/** Symbol of every field of action; hue and name stand beside it, none of the three is ever alone. */
export const fieldIcons: Readonly<Record<ActionFieldKey, IconType>> = {
  education: BookOpen,
  work: Briefcase,
  volunteering: HandHeart,
  empowerment: Sparkles,
  health: HeartPulse,
  housing: House,
  family: Baby,
  participation: UsersRound,
};
