/** The one address under which a page is to be found: without filters and pages, but with the version it shows. */
export function canonicalAddress(
  url: Pick<URL, 'origin' | 'pathname'> & { readonly searchParams: Pick<URLSearchParams, 'get'> },
): string {
  const version = url.searchParams.get('fassung');
  return url.origin + url.pathname + (version ? `?fassung=${encodeURIComponent(version)}` : '');
}
