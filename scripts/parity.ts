/** Parity as CSV: each input of `bits` bits, counting up in binary with bit_1 the highest, and 1 if its sum is odd. */
export function parityCsv(bits: number): string {
  const header = [...Array.from({ length: bits }, (_, i) => `bit_${i + 1}`), "parity"].join(",");
  const rows = Array.from({ length: 2 ** bits }, (_, number) => {
    const digits = [...number.toString(2).padStart(bits, "0")].map(Number);
    const parity = digits.reduce((sum, digit) => sum + digit, 0) % 2;
    return [...digits, parity].join(",");
  });
  return [header, ...rows].join("\n") + "\n";
}
