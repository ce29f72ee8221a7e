/** Apart from the reporters, so that the command's help loads none of them. */
export const REPORTER_NAMES = ['text', 'json', 'junit', 'sarif', 'github'] as const
export type ReporterName = (typeof REPORTER_NAMES)[number]
