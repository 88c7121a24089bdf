import type { Component } from 'svelte';

/** Any icon of the one set we use, imported alone: `import House from '@lucide/svelte/icons/house'`. */
export type IconType = Component<{ size?: number | string; class?: string; 'aria-hidden'?: 'true' }>;
