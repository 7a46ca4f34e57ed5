import { list } from './list.ts';

/* Verbs that report what somebody says. */

export const REPORTING_VERBS = list(
  `say says said saying tell tells told telling claim claims claimed claiming argue argues argued arguing state states
  stated stating announce announces announced announcing report reports reported reporting warn warns warned warning
  insist insists insisted insisting admit admits admitted admitting add adds added adding allege alleges confirm
  confirms confirmed confirming suggest suggests suggested emphasise emphasised emphasize emphasized stress stressed
  note notes noted explain explained declare declared reiterate reiterated according write writes wrote acknowledge
  acknowledged concede conceded predict predicted assert asserted maintain maintained reply replied respond responded
  describe describes described deny denies denied denying accuse accuses accused accusing`,
);
