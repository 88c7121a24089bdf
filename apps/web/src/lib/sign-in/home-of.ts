import type { AccountView } from '@fortschrift/api/contract/account';

/** Where somebody goes after signing in: what they do most. */
export function homeOf(account: Pick<AccountView, 'roles'>): string {
  const { roles } = account;
  if (roles.includes('office') || roles.includes('moderator')) return '/buero';
  if (roles.includes('committee')) return '/gremium';
  return '/buero/verwaltung';
}

/** An address to go on to, as a page handed it over: a path of this installation and nothing else. */
export function onwardPath(input: string | null): string | null {
  if (!input?.startsWith('/') || input.startsWith('//') || input.includes('\\')) return null;
  const url = new URL(input, 'http://here.invalid');
  return url.host === 'here.invalid' ? url.pathname + url.search : null;
}
