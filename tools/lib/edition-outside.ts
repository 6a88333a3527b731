/** Addresses that a page finds within itself. */
const own = /^(data:|blob:|#|$)/;

/**
 * What a page and its styles would fetch from beside it or from elsewhere. The text of its scripts is left out: what
 * those ask for, only playing shows.
 */
export function outside(html: string): readonly string[] {
  const page = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1</script>');
  const styles = [...page.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
  const bare = page.replace(/<style\b[\s\S]*?<\/style>/g, '');
  const linked = [...bare.matchAll(/\s(?:src|href|srcset|poster|data)="([^"]*)"/g)].map(([, address = '']) => address);
  const styled = styles.flatMap((css) => [
    ...[...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*))\s*\)/g)].map(
      (one) => one[1] ?? one[2] ?? one[3] ?? '',
    ),
    ...[...css.matchAll(/@import\s+["']([^"']*)/g)].map(([, address = '']) => address),
  ]);
  return [...linked, ...styled].filter((address) => !own.test(address));
}
