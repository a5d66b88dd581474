import type { DomainError } from './domain-error';

/** A request that can't be answered as it was asked, with everything that is wrong with it. */
export class RequestRefused extends Error {
  constructor(readonly problems: readonly DomainError[]) {
    super(problems.map(({ message }) => message).join(' '));
    this.name = 'RequestRefused';
  }
}
