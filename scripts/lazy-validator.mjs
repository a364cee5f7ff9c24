// Stands for the validator in the command line: its file is loaded when it is asked for the first time.
export const POOLINSIGHT_VALIDATE = value =>
  require('./poolinsight-cli-schema.js').POOLINSIGHT_VALIDATE(value);
