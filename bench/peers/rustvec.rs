// Rust's Vec, and its allocator, for rustvec.c. Times are taken by the caller's clock.
#![crate_type = "staticlib"]

use std::hint::black_box;

extern "C" {
    fn bench_now() -> f64;
}

trait Element {
    fn make(i: u64) -> Self;
}

impl Element for u8 {
    fn make(i: u64) -> u8 {
        i as u8
    }
}

impl Element for u32 {
    fn make(i: u64) -> u32 {
        i as u32
    }
}

impl Element for u64 {
    fn make(i: u64) -> u64 {
        i
    }
}

impl Element for [u64; 3] {
    fn make(i: u64) -> [u64; 3] {
        [i; 3]
    }
}

impl Element for [u64; 10] {
    fn make(i: u64) -> [u64; 10] {
        [i; 10]
    }
}

fn push<T: Element>(n: usize, warm: bool) -> f64 {
    let mut v: Vec<T> = Vec::new();
    if warm {
        for i in 0..n {
            v.push(T::make(i as u64));
        }
        black_box(&mut v).clear();
    }
    let start = unsafe { bench_now() };
    for i in 0..n {
        v.push(T::make(i as u64));
    }
    black_box(&v);
    (unsafe { bench_now() } - start) / n as f64
}

/// Nanoseconds per element for n elements of so many bytes.
#[no_mangle]
pub extern "C" fn rust_push(size: usize, n: usize, warm: bool) -> f64 {
    match size {
        1 => push::<u8>(n, warm),
        4 => push::<u32>(n, warm),
        8 => push::<u64>(n, warm),
        24 => push::<[u64; 3]>(n, warm),
        _ => push::<[u64; 10]>(n, warm),
    }
}

/// Makes vectors of 8-byte elements, fills and drops them.
#[no_mangle]
pub extern "C" fn rust_small(times: usize, n: usize) {
    for _ in 0..times {
        let mut v: Vec<u64> = Vec::new();
        for i in 0..n {
            v.push(i as u64);
        }
        black_box(&v);
    }
}

/// Nanoseconds for memory that is allocated, filled or not, and released.
#[no_mangle]
pub extern "C" fn rust_acquire(bytes: usize, fill: bool, times: usize) -> f64 {
    let layout = std::alloc::Layout::from_size_align(bytes, 16).unwrap();
    let start = unsafe { bench_now() };
    for _ in 0..times {
        unsafe {
            let made = std::alloc::alloc(layout);
            if fill {
                std::ptr::write_bytes(made, 0x5a, bytes);
            }
            black_box(made);
            std::alloc::dealloc(made, layout);
        }
    }
    (unsafe { bench_now() } - start) / times as f64
}
