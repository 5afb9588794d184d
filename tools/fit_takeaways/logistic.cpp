// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "logistic.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace upturn::fitting {
namespace {

using takeaways::Signals;
using takeaways::Weights;

constexpr std::size_t size = takeaways::signalCount + 1; ///< the bias comes last
constexpr int steps = 50;

using Vector = std::array<double, size>;
using Matrix = std::array<Vector, size>;

Vector vectorOf(const Signals& signals) {
    Vector vector{};
    for (std::size_t i = 0; i < signals.size(); ++i)
        vector[i] = signals[i];
    vector.back() = 1;
    return vector;
}

Vector vectorOf(const Weights& weights) {
    Vector vector = vectorOf(weights.signals);
    vector.back() = weights.bias;
    return vector;
}

Weights weightsOf(const Vector& vector, Weights weights) {
    std::copy_n(vector.begin(), weights.signals.size(), weights.signals.begin());
    weights.bias = vector.back();
    return weights;
}

/// Solves matrix * x = right; the matrix is positive definite, so no pivot is needed.
Vector solved(Matrix matrix, Vector right) {
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t row = i + 1; row < size; ++row) {
            const double factor = matrix[row][i] / matrix[i][i];
            for (std::size_t column = i; column < size; ++column)
                matrix[row][column] -= factor * matrix[i][column];
            right[row] -= factor * right[i];
        }
    for (std::size_t i = size; i-- > 0;) {
        for (std::size_t column = i + 1; column < size; ++column)
            right[i] -= matrix[i][column] * right[column];
        right[i] /= matrix[i][i];
    }
    return right;
}

struct Slope {
    Vector gradient{};
    Matrix curvature{};

    void add(const Vector& x, bool positive, double weight, const Vector& at) {
        const double score = std::inner_product(x.begin(), x.end(), at.begin(), 0.0);
        const double p = takeaways::probabilityOf(score);
        for (std::size_t i = 0; i < size; ++i) {
            if (x[i] == 0)
                continue;
            gradient[i] += weight * ((positive ? 1 : 0) - p) * x[i];
            for (std::size_t j = 0; j < size; ++j)
                curvature[i][j] += weight * p * (1 - p) * x[i] * x[j];
        }
    }
};

Slope slopeAt(const std::vector<Document>& documents, const Vector& at, const Vector& hand,
              double trust) {
    Slope slope;
    const Weights now = weightsOf(at, {});
    std::size_t all = 0;
    for (const Document& document : documents)
        all += document.sentences.size();
    for (const Document& document : documents) {
        const double weight = static_cast<double>(all) / static_cast<double>(documents.size()) /
                              static_cast<double>(document.sentences.size());
        for (const Labelled& sentence : document.sentences)
            if (sentence.proposable)
                slope.add(vectorOf(takeaways::faded(sentence.signals, now)), sentence.positive(),
                          weight, at);
    }
    for (std::size_t i = 0; i < size; ++i) {
        slope.gradient[i] -= (at[i] - hand[i]) / (trust * trust);
        slope.curvature[i][i] += 1 / (trust * trust);
    }
    return slope;
}

} // namespace

Weights fitted(const std::vector<Document>& documents, const Weights& hand, double trust) {
    const Vector start = vectorOf(hand);
    Vector at = start;
    for (int step = 0; step < steps; ++step) {
        const Slope slope = slopeAt(documents, at, start, trust);
        const Vector move = solved(slope.curvature, slope.gradient);
        for (std::size_t i = 0; i < size; ++i)
            at[i] += move[i];
    }
    return weightsOf(at, hand);
}

} // namespace upturn::fitting
