import { defineList } from '../connection/list.js';

/** All states and territories. */
export const STATES = defineList({
  name: 'state.list',
  match: '(n:State)',
  where: [
    '($unRegions IS NULL OR n.unRegion IN $unRegions)',
    '($unSubregions IS NULL OR n.unSubregion IN $unSubregions)',
    '($unMemberIn IS NULL OR n.unMemberSince <= $unMemberIn)',
  ],
  sorts: { NAME: { key: 'n.sortName' }, UN_MEMBER_SINCE: { key: 'coalesce(n.unMemberSince, 9999)' } },
});
