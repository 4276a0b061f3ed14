// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <utility>
#include <variant>

namespace encours {

/// Wraps an error so that it converts to any Result that carries it: `return failure(AmountError::empty);`
template <class E>
struct Failure {
    E error;
};

template <class E>
[[nodiscard]] Failure<E> failure(E error) {
    return {std::move(error)};
}

/// What a function that may fail in an expected way gives back: a value, or an error in the callee's own terms.
/// Invariant: exactly one of the two. Asking for the one that is not there is a bug (assert).
template <class T, class E>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    template <class F>
    Result(Failure<F> failure) : state_(std::in_place_index<1>, std::move(failure.error)) {}

    [[nodiscard]] bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& {
        assert(ok());
        return *std::get_if<0>(&state_);
    }
    [[nodiscard]] T&& value() && {
        assert(ok());
        return std::move(*std::get_if<0>(&state_));
    }
    [[nodiscard]] const E& error() const {
        assert(!ok());
        return *std::get_if<1>(&state_);
    }
    [[nodiscard]] T value_or(T other) const { return ok() ? value() : std::move(other); }

private:
    std::variant<T, E> state_;
};

} // namespace encours
