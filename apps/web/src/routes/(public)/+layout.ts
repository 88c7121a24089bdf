/** Nothing here is live: the pages are complete as they come, and ship no script at all. */
export const csr = false;
