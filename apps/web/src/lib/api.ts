import { createClient } from '@fortschrift/api/client';

/** The typed client for pages in the browser. In load functions make one from their own fetch instead. */
export const call = createClient((input, init) => fetch(input, init));
