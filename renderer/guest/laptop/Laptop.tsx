export function Laptop() {
  return null;
}
