import { createClient } from '@fortschrift/api/client';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async ({ fetch }) => {
    await createClient(fetch)('DELETE /session');
    return { done: true };
  },
};
