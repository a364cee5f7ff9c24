export function halfOf(source: string, culprit: string): 'build' | 'exam';
