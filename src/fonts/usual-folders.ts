import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** Where a machine may keep its fonts. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: { readonly [name: string]: string | undefined };
}

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  return { platform: process.platform, home: homedir(), env: process.env };
}

/** The usual font folders of Windows, macOS and Linux, and those of WPS Office. They need not exist. */
export function usualFontFolders({ platform, home, env }: Machine): string[] {
  if (platform === 'win32') {
    const local = env.LOCALAPPDATA ?? win32.join(home, 'AppData', 'Local');
    const programs = [env.ProgramFiles, env['ProgramFiles(x86)']].filter((folder) => folder !== undefined);
    return [
      win32.join(env.SystemRoot ?? env.windir ?? 'C:\\Windows', 'Fonts'),
      win32.join(local, 'Microsoft', 'Windows', 'Fonts'),
      ...[local, ...programs].map((folder) => win32.join(folder, 'Kingsoft', 'WPS Office')),
    ];
  }
  if (platform === 'darwin') {
    return [
      posix.join(home, 'Library/Fonts'),
      '/Library/Fonts',
      '/System/Library/Fonts',
      '/System/Library/AssetsV2/com_apple_MobileAsset_Font7',
      '/System/Library/AssetsV2/com_apple_MobileAsset_Font6',
      '/Applications/Microsoft Word.app/Contents/Resources/DFonts',
      '/Applications/wpsoffice.app/Contents/Resources/office6/fonts',
    ];
  }
  return [
    posix.join(env.XDG_DATA_HOME ?? posix.join(home, '.local/share'), 'fonts'),
    posix.join(home, '.fonts'),
    '/usr/local/share/fonts',
    '/usr/share/fonts',
    '/opt/kingsoft/wps-office/office6/fonts',
    '/opt/apps/cn.wps.wps-office-pro/files/kingsoft/wps-office/office6/fonts',
  ];
}
