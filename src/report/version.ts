declare const POOLINSIGHT_VERSION: string | undefined;

/** The version of package.json, put in by the build. */
export const version: string = typeof POOLINSIGHT_VERSION === 'string' ? POOLINSIGHT_VERSION : 'unbuilt';
