#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the book that tests/data/books keeps an earlier version of, small enough to work out by hand (tests/core/upgrade_test.cpp)
# and with rows in most tables.
#   make_book.sh SOMO_CLI BOOK
set -eu
cli=$1
book=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -f "$book"
do_() { "$cli" --lang en --book "$book" --today 2026-10-15 --as AN "$@" >/dev/null; }

cat > "$work/people.csv" <<'CSV'
person.code,person.name,person.team,person.lead,person.from,person.to,person.base_salary,person.regions
AN,Nguyễn Hoài An,Hà Nội,yes,2026-01-01,,13500000,Hà Nội
BINH,Phạm Đức Bình,Hà Nội,no,2026-01-01,,12000000,Huế
CSV
cat > "$work/products.csv" <<'CSV'
product.code,product.name,product.group,product.parent_group,product.unit,product.price,product.cost,product.cost_from
TRA,Trà sen,Trà,Đồ uống,gói,150000,90000,
CF,Cà phê,Cà phê,Đồ uống,gói,250000,160000,
CSV
cat > "$work/customers.csv" <<'CSV'
customer.code,customer.name,customer.kind,customer.group,customer.phone,customer.email,customer.address,customer.province,customer.segment,customer.gender,customer.birth_year,customer.note
K1,Trần Thị Lan,external,,0912345678,lan@example.com,12 Hàng Đào,Hà Nội,Khách quen,,1990,
K2,Lê Văn Nam,external,,0987654321,,,Huế,,,,
K3,Trần Lan,external,,0912345679,,,Hà Nội,,,,
CSV
cat > "$work/orders.csv" <<'CSV'
order.code,order.ordered_on,order.status,order.completed_on,order.channel,order.campaign,order.person,order.province,customer.code,line.product,line.quantity,line.unit_price
DH1,2026-08-05,completed,2026-08-10,Zalo,Thu,AN,,K1,TRA,2,150000
DH1,2026-08-05,completed,2026-08-10,Zalo,Thu,AN,,K1,CF,1,250000
DH2,2026-08-20,completed,2026-08-25,Shopee,,AN:60;BINH:40,,K2,CF,4,250000
DH3,2026-09-03,completed,2026-09-08,Zalo,,BINH,,K1,TRA,10,150000
DH4,2026-10-01,confirmed,,Zalo,,BINH,,K3,TRA,1,150000
CSV
cat > "$work/payments.csv" <<'CSV'
payment.code,payment.order,payment.on,payment.amount,payment.method
TT1,DH1,2026-08-12,550000,tiền mặt
TT2,DH2,2026-08-28,400000,chuyển khoản
CSV
cat > "$work/returns.csv" <<'CSV'
return.code,return.order,return.on,line.no,line.product,line.quantity,line.net
TH1,DH3,2026-09-15,1,TRA,1,
CSV
cat > "$work/targets.csv" <<'CSV'
target.metric,target.subject,target.period,target.value,target.weight,target.direction,target.filter
revenue,person:AN,2026-09,1000000,100,higher,
revenue,everyone,2026-09,2000000,100,higher,
CSV
sed 's/person:AN/person:BINH/' "$work/targets.csv" > "$work/other-targets.csv"
"$cli" policy show --template marginal | sed 's/"code": *"[^"]*"/"code": "P1"/' > "$work/policy.json"
echo "giấy giới thiệu" > "$work/note.txt"

"$cli" --lang vi --today 2026-10-15 new "$book" --name "Trà Mộc" >/dev/null
"$cli" --lang en --book "$book" --today 2026-10-15 import people "$work/people.csv" >/dev/null
for kind in products customers orders payments returns targets; do
    do_ import $kind "$work/$kind.csv"
done
do_ import targets "$work/other-targets.csv"
do_ imports undo 8
do_ policy apply "$work/policy.json"
do_ commission bonus add --person BINH --amount 200000 --reason "Giúp kho" --on 2026-08-20
do_ commission bonus add --person AN --amount 100000 --reason "Dạy việc" --on 2026-09-20
do_ commission close --period 2026-08
do_ commission calculate --period 2026-09
do_ commission ask --period 2026-09 --person AN "Sao đơn DH2 tính hai người?"
do_ customer tag K1 vip
do_ customer field birthday_gift "Quà sinh nhật" --kind text
do_ customer value K1 birthday_gift "Trà"
do_ customer consent K1 --channel zalo --state yes --purpose care --source "tại quán"
do_ customer keep K1 AN
do_ customer attach K1 "$work/note.txt"
do_ privacy add K2 --kind see --received 2026-10-01
do_ customers views Hanoi --filter "province=Hà Nội"
do_ customers merge K1 K3 --yes
do_ add "chị Lan gọi hỏi giá hôm qua" --yes
do_ add "hẹn anh Nam thứ hai giao trà" --yes
do_ deals add "Quà Tết" --customer K2 --person AN --amount 5tr --expected 2026-11-20
do_ deals add "Trà văn phòng" --customer K1 --person BINH --amount 2tr
do_ deals win CH-0002
do_ deals lose CH-0001 --reason price --note "Chọn nơi khác"
do_ expenses category an-uong "Ăn uống" --envelope 2000000
do_ add "chi 50k gửi hàng" --answer category=an-uong --yes
do_ credit-rules add --to AN
do_ product-aliases set --source hand --sku SP-1 --product TRA
do_ weekly metric calls "Cuộc gọi" --unit count
do_ weekly set --period 2026-W42 --value calls=12 --helped "Bảng giá" --send
do_ policy draft save "$work/policy.json" --new
do_ policy propose P1
do_ policy agree P1 --words "Đồng ý"
