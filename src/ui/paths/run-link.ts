/** The address that opens a shared run in this page, whole, so that it can be given away. */
export const linkToRun = (code: string, page = location.href): string => `${page.replace(/[?#].*$/s, '')}#run/${code}`;
