/** How the register is protected on this device; `locked`: it was sealed with a secret that is not here. */
export type Protection = 'device' | 'policy' | 'locked';
