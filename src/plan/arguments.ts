import type { Argument } from "./plan.ts";

export const read = (tensor: string): Argument => ({ tensor, access: "read" });
export const write = (tensor: string): Argument => ({ tensor, access: "write" });
export const update = (tensor: string): Argument => ({ tensor, access: "update" });
export const scalar = (text: string | number): Argument => ({ scalar: String(text) });
