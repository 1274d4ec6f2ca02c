/** How people write that something is kept without an end. */
export const forEver = /永久|永年|無期限|for ?ever|indefinite|permanent/i;
