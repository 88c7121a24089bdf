import type { HandleClientError } from '@sveltejs/kit/hooks';

/** Errors in the browser keep their details in the browser; the number lets a person name the moment. */
export const handleError: HandleClientError = ({ kind, error }) => {
  // biome-ignore lint/suspicious/noConsole: the browser console is the only log a page has
  if (kind === 'unknown') console.error(error);
  return { requestId: crypto.randomUUID?.() ?? Date.now().toString(36) };
};
