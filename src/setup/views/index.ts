export { reconcileViews } from './reconcile-views';
