#![no_main]

#[path = "../../targets/mod.rs"]
#[allow(dead_code)] // each fuzzer runs one of them
mod targets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| targets::translation(bytes));
