/** The fixed lists that moderators choose from, for the pages that show them. */

export { flagReasons } from '../core/moderation/flag';
export { requestsFrom } from '../core/moderation/flow';
export { decisionCodes } from '../core/moderation/step';
