export interface GalleryVerb {
  readonly name: string;
  readonly syntax: string;
  readonly description: string;
}

export interface GallerySource {
  /** Of package.json. */
  readonly version: string;
  readonly verbs: readonly GalleryVerb[];
  readonly script: string | Uint8Array;
}

export declare const PACKAGE: string;
export declare const REPOSITORY: string;
export declare function repositoryFiles(
  from: Pick<GallerySource, 'version' | 'verbs'>,
): Record<string, string>;
export declare function galleryFiles(from: GallerySource): Record<string, string | Uint8Array>;
export declare function registeredVerbs(root: string): Promise<GalleryVerb[]>;
export declare function writeGallery(root: string, version: string): Promise<void>;
