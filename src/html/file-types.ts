/** Kinds of files that reports are offered as. */
interface FileType {
  readonly ending: string;
  readonly mediaType: string;
  readonly label: string;
}

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';

const fileTypes: readonly FileType[] = [
  { ending: 'docx', mediaType: `${OPEN_XML}.wordprocessingml.document`, label: 'Word' },
  { ending: 'doc', mediaType: 'application/msword', label: 'Word' },
  { ending: 'xlsx', mediaType: `${OPEN_XML}.spreadsheetml.sheet`, label: 'Excel' },
  { ending: 'xls', mediaType: 'application/vnd.ms-excel', label: 'Excel' },
  { ending: 'pdf', mediaType: 'application/pdf', label: 'PDF' },
  { ending: 'ofd', mediaType: 'application/ofd', label: 'OFD' },
  { ending: 'txt', mediaType: 'text/plain', label: 'TXT' },
  { ending: 'json', mediaType: 'application/json', label: 'JSON' },
  { ending: 'svg', mediaType: 'image/svg+xml', label: 'SVG' },
  { ending: 'png', mediaType: 'image/png', label: 'PNG' },
  { ending: 'jpg', mediaType: 'image/jpeg', label: 'JPG' },
  { ending: 'zip', mediaType: 'application/zip', label: 'ZIP' },
];

const endingOf = (href: string): string => /\.([a-z0-9]+)(?:[?#].*)?$/i.exec(href)?.[1]?.toLowerCase() ?? '';

/**
 * The kind of a file, by the type given or by the ending of its address; `undefined` if none is known.
 *
 * @example fileTypeOf({ href: 'files/2018.pdf' })?.label // 'PDF'
 */
export const fileTypeOf = ({
  href,
  type,
}: {
  readonly href: string;
  readonly type?: string | undefined;
}): FileType | undefined => {
  const given = type?.toLowerCase() ?? endingOf(href);
  return fileTypes.find(({ ending, mediaType }) => given === ending || given === `.${ending}` || given === mediaType);
};

/** Endings that a download may name. */
export const knownEndings = fileTypes.map(({ ending }) => ending);

const KB = 1024;

/**
 * A file's size as a reader takes it.
 *
 * @example printSize(319_488) // '312KB'
 */
export const printSize = (bytes: number): string => {
  if (bytes < KB) return `${bytes}B`;
  if (bytes < KB * KB) return `${Math.max(1, Math.round(bytes / KB))}KB`;
  return `${(bytes / KB / KB).toFixed(1)}MB`;
};
